import { node24 } from '../node24'
import { hasPython, pythonPrograms } from '../python'
import { EMULATOR } from './emulator'

/** Fetches what `npm run test:deploy` needs; ends with 1 where it cannot be had, which is no fault of the stack. */
if (!process.env.AWS_ENDPOINT_URL) {
  try {
    if (!hasPython()) throw new Error('there is no Python from 3.10 on with venv')
    await Promise.all([pythonPrograms(EMULATOR), node24()])
  } catch (error) {
    process.stderr.write(
      `SKIPPED the deployed stack: its emulator cannot be had: ${(error as Error).message}\n`,
    )
    process.exitCode = 1
  }
}
