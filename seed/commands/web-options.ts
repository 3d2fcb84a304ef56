import { setTimeout as wait } from 'node:timers/promises'
import { InvalidArgumentError, Option } from '@commander-js/extra-typings'
import { internet } from '../../lambda/ingest/web/internet'
import { PoliteWeb } from '../../lambda/ingest/web/web'

/** Whether this machine's and private addresses may be read. */
export function allowPrivateOption() {
  return new Option('--allow-private', 'reads addresses of this machine and of private networks, too')
}

/** Who reads, for the sites to know. */
export function contactOption() {
  return new Option(
    '--contact <address>',
    'web or mail address that is told to the sites that are read; none when left out',
  ).argParser((value) => {
    if (/^[!-'*-~]{3,200}$/.test(value)) return value
    throw new InvalidArgumentError('It must be an address such as https://news.example/desk')
  })
}

/** The web as a command reads it. */
export function commandWeb({ allowPrivate, contact }: { allowPrivate?: true; contact?: string }): PoliteWeb {
  return new PoliteWeb({
    network: internet({ allowPrivate: allowPrivate ?? false }),
    now: () => performance.now(),
    wait,
    contact,
  })
}

/** Whether an argument is an address of the web, and not a path. */
export function isAddress(argument: string): boolean {
  return /^https?:\/\//i.test(argument)
}
