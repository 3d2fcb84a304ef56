import parseRobots from 'robots-parser'

/** What a site lets programs read (RFC 9309). */
export interface Robots {
  allows: (url: string) => boolean
  /** Seconds between two requests that the site asks for; 0 when it does not say. */
  crawlDelay: number
}

/** Where everything may be read: the site has no rules. */
export const NO_ROBOTS: Robots = { allows: () => true, crawlDelay: 0 }

/** @param agent the product's name, which the rules may be about */
export function robotsOf(address: string, content: string, agent: string): Robots {
  const rules = parseRobots(address, content)
  return {
    allows: (url) => rules.isAllowed(url, agent) !== false,
    crawlDelay: Math.max(0, rules.getCrawlDelay(agent) || 0),
  }
}
