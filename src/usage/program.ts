/** Words in the names of browsers that no person uses: crawlers, libraries, monitors, makers of previews. */
const words =
  /(?<!cu)bot(?:\b|[_-])|crawl|spider|slurp|archiver|curl|wget|python|urllib|java\/|okhttp|go-http|libwww|perl|ruby|php|node|undici|axios|httpclient|http-client|headless|phantom|lighthouse|monitor|uptime|pingdom|preview|facebookexternalhit|embedly|validator|scrapy|feed|check/i

/** Is this a program and not a person's browser? It names itself so, or not at all. */
export const isProgram = (agent: string): boolean => agent.trim() === '' || words.test(agent)
