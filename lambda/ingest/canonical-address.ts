/**
 * Parameters that say how a reader came, not what the page is (the senders' own documentation; the same list as in
 * browsers that remove them).
 */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_[ce]id|_ga|_gl|_hs\w+|vero_id|wickedid|oly_\w+|ref_src|ref_url|at_(?:medium|campaign|custom\d|format|link_\w+|ptr_name|bbc_team)|ocid|cmpid|xtor|__twitter_impression)$/i

/**
 * One form for all addresses of a page, to make its id of: without tracking parameters, fragment, `www.` and a slash at
 * the end, with the other parameters in order, and `https`. It need not be an address that answers.
 *
 * @param address an `http` or `https` address
 */
export function canonicalAddress(address: string): string {
  const url = new URL(withoutTracking(address))
  url.searchParams.sort()
  const path = url.pathname.replace(/\/$/, '')
  const query = url.searchParams.toString()
  return `https://${siteOf(url)}${path}${query === '' ? '' : `?${query}`}`
}

/** An address as it is, without fragment and tracking parameters. */
export function withoutTracking(address: string): string {
  const url = new URL(address)
  // What is deleted of parameters has the others written anew: where there is nothing to delete, they stay as they are.
  for (const name of new Set(url.searchParams.keys())) if (TRACKING.test(name)) url.searchParams.delete(name)
  url.hash = ''
  return url.href
}

/** Whether two addresses are of one site: the same host and port, `www.` and a name for telephones aside. */
export function sameSite(one: string, other: string): boolean {
  const [first, second] = [one, other].map((address) =>
    siteOf(new URL(address)).replace(/^(?:m|mobile|amp)\./, ''),
  )
  return first === second
}

function siteOf({ host }: URL): string {
  return host.replace(/^www\./, '')
}
