/** Codes of the atlas (ISO 3166-1 alpha-3) whose two-letter code is not their beginning. An empty one belongs to no country of the vocabulary. */
const others =
  'URYuy FSMfm AREae UKRua TKMtm TUNtn SWEse SWZsz SURsr KORkr SVKsk SVNsi SYCsc SRBrs SENsn PRTpt POLpl PRYpy PNGpg PLWpw PAKpk PRKkp NIUnu ABWaw ' +
  'CUWcw MOZmz MNEme MEXmx MLTmt MDVmv MDGmg LBYly LBRlr KAZkz JAMjm ISRil IRLie IRQiq GUYgy GNBgw GINgn GRDgd SPMpm ESTee SLVsv GRLgl DNKdk ' +
  'COGcg COMkm CHNcn CHLcl TCDtd CPVcv BDIbi BRNbn BENbj BLZbz BLRby BRBbb BGDbd BHSbs AUTat ARMam AGOao ANDad TUVtv MNPmp SGSgs PCNpn FLKfk ' +
  'CYMky TURtr SLBsb COKck ESHeh PYFpf MAFmf ATFtf ALAax GNQgq FROfo CODcd MACmo CAFcf BIHba ATGag BGRbg SOLso CYNcy ATCau TWNcn'

/** Areas that the atlas draws by themselves and the vocabulary does not know. */
const none = new Set(['XKX', 'IOA', 'KAS', 'ATA'])

const exceptions = new Map(others.split(' ').map(pair => [pair.slice(0, 3), pair.slice(3)]))

/** The country of the vocabulary an area of the atlas is drawn with, as the United Nations shows it; `undefined` for land that is no country's. */
export const codeOf = (area: string): string | undefined => (none.has(area) ? undefined : (exceptions.get(area) ?? area.slice(0, 2).toLowerCase()))
