import { InvalidArgumentError, Option } from '@commander-js/extra-typings'
import { parseHost, parseOrigin } from '../local/local-site'

/** Where `npm start` serves. */
const LOCAL_ENDPOINT = 'http://127.0.0.1:3000/'

const MAX_PORT = 65_535

/** @param port default; 0: any free one */
export function portOption(port: number) {
  return new Option('--port <number>', 'port to listen on; 0: any free one')
    .default(port)
    .argParser(wholeNumber({ from: 0, to: MAX_PORT }))
}

export function hostOption(host: string) {
  return new Option('--host <address>', 'address to listen on').default(host).argParser(filled)
}

export function dataOption() {
  return new Option('--data <folder>', 'where the database is kept; made when missing')
    .default('.data')
    .argParser(filled)
}

export function publicUrlOption() {
  return new Option('--public-url <URL>', 'address that public links are made of').argParser((value) => {
    const origin = parseOrigin(value)
    if (origin !== null) return origin
    throw new InvalidArgumentError('It must be an address without a path, such as https://quotes.example')
  })
}

export function allowHostOption() {
  return new Option(
    '--allow-host <host>',
    'another host to answer to, and to believe a proxy of; may be repeated',
  )
    .default([] as string[], 'none')
    .argParser((value, hosts: string[]) => {
      const host = parseHost(value)
      if (host !== null) return [...hosts, host]
      throw new InvalidArgumentError('It must be a host, such as quotes.example or 192.168.1.5:3000')
    })
}

/** The address of the API, ready for relative paths to be joined to it. */
export function endpointOption() {
  return new Option('--endpoint <URL>', 'address of the API')
    .default(new URL(LOCAL_ENDPOINT), LOCAL_ENDPOINT)
    .argParser(parseEndpoint)
}

/** A parser of whole numbers, both limits among them. */
export function wholeNumber({ from, to }: { from: number; to: number }): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
    if (number >= from && number <= to) return number
    throw new InvalidArgumentError(`It must be a whole number from ${from} to ${to}.`)
  }
}

/** A parser of texts that must not be blank. */
export function filled(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It must not be empty.')
  return value
}

function parseEndpoint(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : null
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new InvalidArgumentError(`It must be an address such as ${LOCAL_ENDPOINT}`)
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}
