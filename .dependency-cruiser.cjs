// The fences of the house, made from one list: a module imports from lower floors only, and only through the door.
const { floors } = require('./src/testing/floors.json')

const modules = floors.flat()
const tests = String.raw`\.test\.tsx?$`
const inside = names => `^src/(${names.join('|')})(/|\\.ts$)`

/** From this module, everything on its floor or above it is out of reach. */
const floorRules = floors.flatMap((floor, height) =>
  floor.map(name => ({
    name: `floor-of-${name}`,
    comment: `${name} stands on floor ${height}: it may import from lower floors only, never sideways`,
    severity: 'error',
    from: { path: inside([name]) },
    to: {
      path: inside(
        floors
          .slice(height)
          .flat()
          .filter(other => other !== name)
          .concat('nothing'),
      ),
    },
  })),
)

/** `platform` is imported by file; every other module through `index.ts`. */
const doorRules = modules
  .filter(name => name !== 'platform' && name !== 'main')
  .map(name => ({
    name: `door-of-${name}`,
    comment: `${name} is entered through its door, src/${name}/index.ts`,
    severity: 'error',
    from: { pathNot: [`^src/${name}/`] },
    to: { path: `^src/${name}/`, pathNot: [`^src/${name}/index\\.ts$`, String.raw`\.json$`] },
  }))

module.exports = {
  forbidden: [
    ...floorRules,
    ...doorRules,
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'sql-in-stores',
      comment: 'only a store speaks SQL',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/platform/', '^src/testing/', '^src/main', String.raw`(^|/)store\.ts$`, tests] },
      to: { path: '^node_modules/(kysely|pg)/' },
    },
    {
      name: 'testing-in-tests',
      comment: 'what tests use is used by tests only',
      severity: 'error',
      from: { path: '^(src|tools|bin)/', pathNot: ['^src/testing/', '^src/main/canaries/', '^bin/generate', tests] },
      to: { path: '^src/testing/' },
    },
    {
      name: 'pure-before-store',
      comment: 'rules and policies are pure: they do not know the store',
      severity: 'error',
      from: { path: String.raw`(^|/)policy\.ts$` },
      to: { path: String.raw`(^|/)store\.ts$`, dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-test-imported', severity: 'error', from: {}, to: { path: tests } },
    { name: 'nothing-missing', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^(node:|bun:)' } },
    {
      name: 'no-development-package',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/testing/', tests] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
