import type { OpenSearchSigning } from './client'

/** Addresses of AWS: of a domain, or of a collection of OpenSearch Serverless. */
const ADDRESS = /\.([a-z0-9-]+)\.(es|aoss)\.amazonaws\.com(?:\.cn)?$/

/** Of which service and region an address takes signed requests alone; null for a node that asks nobody who it is. */
export function awsServiceAt(endpoint: URL): Pick<OpenSearchSigning, 'service' | 'region'> | null {
  const [, region, service] = ADDRESS.exec(endpoint.hostname) ?? []
  return region === undefined ? null : { region, service: service as OpenSearchSigning['service'] }
}
