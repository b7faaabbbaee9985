import { penOf } from '../pen.ts'
import type { Sketch } from '../sketch.ts'

const { target } = penOf('cn')

/** National targets of China. */
export const chinaTargets: readonly Sketch[] = [
  target(
    1,
    { zh: '全域国土空间规划纳入生物多样性', en: 'Biodiversity in all territorial spatial plans' },
    {
      zh: '到2030年，省、市、县三级国土空间规划全部划定生态保护红线并落实生态廊道，重要生境的净损失趋近于零。',
      en: 'By 2030 territorial plans of provinces, cities and counties all draw ecological conservation red lines and secure ecological corridors, so that net loss of important habitats approaches zero.',
    },
    { degree: 'High', indicators: ['划入生态保护红线的陆域面积比例', '跨省生态廊道数量'] },
  ),
  target(
    2,
    { zh: '山水林田湖草沙一体化修复', en: 'Integrated restoration of mountains, waters, forests, fields, lakes, grasslands and deserts' },
    '黄土高原、若尔盖湿地、长江中下游湖泊和北部湾红树林等退化生态系统得到成片修复，修复成效由第三方连续五年监测。',
    {
      also: { 11: 'Medium', 8: 'Low' },
      indicators: ['完成修复面积（公顷）', '修复后五年的植被保存率'],
      actors: '企业和公益组织以长期管护协议参与修复，农牧民合作社承担苗木培育。',
    },
  ),
  target(
    3,
    { zh: '建成以国家公园为主体的自然保护地体系', en: 'A system of protected areas led by national parks' },
    {
      zh: '国家公园、自然保护区、自然公园以及其他有效的区域保护措施有效管理三成的陆域与海域，并与周边社区建立共管机制。',
      en: 'National parks, reserves, nature parks and other effective area-based measures manage 30 per cent of land and sea effectively, with co-management by neighbouring communities.',
    },
    {
      degree: 'High',
      indicators: ['自然保护地管理有效性评估覆盖率'],
      changes: [{ on: '2025-05-20', data: { additionalInformation: '本次修订补充了海域保护空缺分析和三处新设国家公园的面积。' } }],
    },
  ),
  target(
    4,
    { zh: '长江江豚、绿孔雀等旗舰物种种群恢复', en: 'Recovery of the Yangtze finless porpoise, green peafowl and other flagship species' },
    '五十种极小种群野生植物和三十种濒危动物种群稳定或增长，建立遗传多样性监测网；亚洲象活动区的人象冲突补偿及时到位。',
    { also: { 3: 'Low' }, indicators: ['重点物种种群趋势指数', '人象冲突补偿平均办理天数'] },
  ),
  target(
    5,
    { zh: '野生动植物利用与贸易合法可追溯', en: 'Legal and traceable use of and trade in wild species' },
    '重点水域十年禁渔措施全面落实，野生药材推行来源标识，口岸与网络平台建立联合查验机制。',
    { degree: 'High' },
  ),
  target(
    6,
    { zh: '外来入侵物种早发现、快处置', en: 'Early detection of and quick response to invasive species' },
    '加拿大一枝黄花、福寿螺、红火蚁等重点入侵物种的扩散面积减少一半，主要口岸和县级以上普查结果公开。',
    { actors: '社区志愿者用手机上报疑似个体，快递与园艺企业参与源头管控。' },
  ),
  target(
    7,
    { zh: '化肥农药减量与塑料污染治理', en: 'Less fertiliser, pesticide and plastic pollution' },
    '主要作物的化肥和农药利用率超过百分之四十三，农膜回收率达到百分之八十五，长江口和珠江口的氮磷入海量持续下降。',
    { also: { 10: 'Medium' } },
  ),
  target(
    8,
    { zh: '提升生态系统应对气候变化的韧性', en: 'More resilient ecosystems in a changing climate' },
    '青藏高原冻土区、沿海红树林和北方防护林分别制定适应方案，城市推广海绵型绿地。',
  ),
  target(
    9,
    { zh: '林下经济与传统利用可持续', en: 'Sustainable under-forest economies and traditional uses' },
    '松茸、冬虫夏草等采集地区普遍建立村规民约和采集季制度，采集者收入稳定增长。',
    { actors: { zh: '藏族、彝族等村寨以村规民约约定休采区。', en: 'Tibetan, Yi and other villages agree on resting areas in village rules.' } },
  ),
  target(
    10,
    { zh: '农业、渔业和林业与生物多样性协同发展', en: 'Farming, fisheries and forestry that work with biodiversity' },
    '推广稻渔共作、间作套种和近自然经营，农家品种和地方畜禽品种的保护名录动态更新。',
    { indicators: ['稻渔综合种养面积', '地方畜禽品种保护率'] },
  ),
  target(
    11,
    { zh: '流域生态补偿惠及上下游', en: 'River-basin compensation that benefits upstream and downstream' },
    '长江、黄河干支流和东江、新安江等流域建立横向补偿，水源涵养区农户获得稳定的补偿收入。',
    { stage: 'submitted', reason: '补充了东江流域的最新协议，请审核。' },
  ),
  target(
    12,
    { zh: '建设公园城市与通风廊道', en: 'Park cities and ventilation corridors' },
    {
      zh: '地级以上城市的居民步行十分钟可达公园，城市建设保留乡土植被和鸟类迁徙停歇地。',
      en: 'Residents of larger cities reach a park within ten minutes on foot; native vegetation and stopover sites of migratory birds are kept.',
    },
  ),
  target(
    13,
    { zh: '遗传资源获取与惠益分享', en: 'Access to genetic resources and benefit-sharing' },
    '颁布遗传资源获取管理办法，建立国家登记系统，传统知识的使用须经持有社区同意并分享惠益。',
    {
      degree: 'Medium',
      on: '2024-09-03',
      changes: [{ on: '2025-09-11', data: { degreeOfAlignmentInfo: '与全球行动目标一致，数字序列信息的安排随多边机制推进。' } }],
    },
  ),
  target(
    14,
    { zh: '将生物多样性纳入各部门决策', en: 'Biodiversity in the decisions of all sectors' },
    '生态产品总值核算在所有省份试行，重大工程在可行性研究阶段评估对生物多样性的影响。',
  ),
  target(
    15,
    { zh: '企业披露与绿色供应链', en: 'Disclosure by companies and green supply chains' },
    '上市公司和金融机构分批披露对自然的依赖与影响，棕榈油、大豆和木材进口商建立尽职调查制度。',
    { stage: 'draft' },
  ),
  target(
    16,
    { zh: '倡导光盘行动与绿色消费', en: 'Clean plates and green consumption' },
    '餐饮和学校食堂的食物浪费减少一半，绿色产品标识覆盖主要消费品。',
  ),
  target(
    17,
    { zh: '生物技术安全管理能力提升', en: 'Stronger biosafety management' },
    '国家生物安全信息平台公开安全评价摘要，省级检测机构具备转基因和基因编辑产品的检测能力。',
    { degree: 'High' },
  ),
  target(
    18,
    { zh: '识别并改革有害补贴', en: 'Identify and reform harmful subsidies' },
    '完成渔业燃油补贴和部分农资补贴的生态影响评估，转向养护型和生态型补贴。',
    { stage: 'returned', reason: '请补充渔业燃油补贴转型的年度数据和出处。', remarks: [{ path: '/description', text: '请写明评估的时间范围。' }] },
  ),
  target(
    19,
    { zh: '多元化资金投入', en: 'Funding from many sources' },
    '中央与地方财政、绿色金融和社会公益资金共同投入，国际合作基金支持发展中国家的保护行动。',
    { needs: '需要建立统一的生物多样性支出统计口径，并培训县级财政人员。' },
  ),
  target(
    20,
    { zh: '人才培养与南南合作', en: 'Training and South-South cooperation' },
    '每年为发展中国家培训三百名分类学、自然保护地和生物安全人员，建立联合实验室。',
    {
      data: {
        title: {
          zh: '人才培养与南南合作',
          en: 'Training and South-South cooperation',
          fr: 'Formation et coopération Sud-Sud',
          ar: 'التدريب والتعاون فيما بين بلدان الجنوب',
        },
      },
    },
  ),
  target(
    21,
    { zh: '天空地一体化监测与数据共享', en: 'Monitoring from sky, air and ground, and shared data' },
    '建成由样地、红外相机、声学和遥感组成的监测网络，非敏感数据一年内开放共享。',
  ),
  target(
    22,
    { zh: '公众参与与环境公益诉讼', en: 'Public participation and environmental litigation' },
    '重大规划听取当地社区、妇女和青年的意见，检察机关和社会组织依法提起生物多样性保护公益诉讼。',
  ),
]
