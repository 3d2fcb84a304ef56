import { userInfo } from 'node:os'

/** The name of who runs this, for what is signed by nobody. */
export function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A user without a name, as in containers.
    return 'unknown'
  }
}
