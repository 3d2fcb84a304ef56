import { lookup } from 'node:dns/promises'
import type { Network } from './http-get'
import { isPublicAddress } from './public-address'

/** The network of this machine, of which addresses of the Internet alone may be reached unless `allowPrivate`. */
export function internet({ allowPrivate }: { allowPrivate: boolean }): Network {
  return {
    resolve: (host) => lookup(host, { all: true }),
    allows: (address) => allowPrivate || isPublicAddress(address),
  }
}
