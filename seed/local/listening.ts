import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Hono } from 'hono'
import { createApp } from '../../lambda/http/app'
import type { PageOptions } from '../../lambda/pages/page-context'
import { notFoundPage } from '../../lambda/pages/problem-page'
import { logError } from '../../lambda/runtime/log'
import { createListener, serveWith } from './http-listener'
import { localSite, type SiteOptions } from './local-site'

/** The server could not be started; `cause` says why. */
export class LocalServerError extends Error {
  override name = 'LocalServerError'
}

/** Routes that are to be answered at an address of this machine. */
export interface Listening {
  /**
   * Begins to answer, and gives the address.
   *
   * @param port 0: any free one
   * @throws {LocalServerError} when the port cannot be used
   */
  listen(port: number, host: string): Promise<string>
  close(): Promise<void>
}

/**
 * @param options.publicUrl origin of public links; that of the address which was asked when left out
 * @param options.allowHosts hosts that the server answers to beside this machine's; none when left out
 */
export function listening(
  routes: Hono[],
  pages: PageOptions,
  { publicUrl = null, allowHosts = [] }: Partial<SiteOptions>,
): Listening {
  const listener = createListener()
  return {
    listen: async (port, host) => {
      const { address, family, port: given } = await listen(listener, port, host)
      const shown = family === 'IPv6' ? `[${address}]` : address
      const site = localSite({ publicUrl, allowHosts }, host, given)
      serveWith(listener, createApp({ routes, notFoundPage: notFoundPage(pages), logError, site }).fetch)
      return `http://${shown}:${given}`
    },
    close: async () => {
      await new Promise((closed) => listener.close(closed))
    },
  }
}

async function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new LocalServerError(`cannot listen on ${host}:${port}: ${cause.message}`, { cause }))
    })
    server.listen(port, host, () => resolve(server.address() as AddressInfo))
  })
}
