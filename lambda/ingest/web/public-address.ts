import ipaddr from 'ipaddr.js'

/** All that is assigned of IPv6 for the Internet (IANA, "IPv6 Global Unicast Address Assignments"). */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address is one of the Internet: not of this machine, a private network, a link, a cloud's metadata
 * service, or a range that is kept for anything else (IANA's special-purpose registries), nor one that wraps such an
 * address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return !(parsed instanceof ipaddr.IPv6) || parsed.match(GLOBAL_IPV6)
}
