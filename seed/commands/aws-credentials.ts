/** Keys to sign with; `sessionToken` belongs to temporary ones. */
export interface AwsCredentials {
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string | undefined
}

/** Gives the credentials as they are at the moment: temporary ones are renewed before they end. */
export type CredentialProvider = () => Promise<AwsCredentials>

/**
 * The SDK's credential chain, in its order: environment variables, profiles and single sign-on of the shared files,
 * processes, containers and instances.
 */
export function chainOfCredentials(): CredentialProvider {
  let chain: Promise<CredentialProvider> | undefined
  // Few commands sign: the chain is loaded when one does.
  return async () => {
    chain ??= import('@aws-sdk/credential-provider-node').then(({ defaultProvider }) => defaultProvider())
    return (await chain)()
  }
}
