import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node24 } from '../node24'
import { runProgram } from '../run-program'

/** What SAM pulls: AWS's own image of the runtime. */
const AWS_IMAGE = `public.ecr.aws/lambda/nodejs:24-${process.arch === 'arm64' ? 'arm64' : 'x86_64'}`

/** The nearest to it, made here; named so that SAM never takes it for AWS's. */
const OWN_IMAGE = 'quote-search-lambda:nodejs24'
const RUNTIME_CLIENT = 'aws-lambda-ric@4.0.2'
const DEBIAN = 'bookworm'

/** As AWS's image has it: SAM puts its runtime interface emulator before it. */
const BOOTSTRAP = `#!/bin/sh
exec /var/lang/bin/node /var/runtime/node_modules/aws-lambda-ric/index.mjs "$_HANDLER"
`

const DOCKERFILE = `FROM scratch
ADD root.tar /
COPY node /var/lang/bin/node
COPY node_modules /var/runtime/node_modules
COPY bootstrap /var/runtime/bootstrap
ENV PATH=/var/lang/bin:/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 LAMBDA_TASK_ROOT=/var/task LAMBDA_RUNTIME_DIR=/var/runtime
WORKDIR /var/task
`

/**
 * What `sam local start-api` needs to run functions without a pull: nothing but that when AWS's image is here, else the name
 * of an image made of Debian's root, Node.js 24 and AWS's runtime interface client.
 */
export async function imageFlags(): Promise<string[]> {
  if (await isHere(AWS_IMAGE)) return ['--skip-pull-image']
  if (!(await isHere(OWN_IMAGE))) await buildImage()
  return ['--skip-pull-image', '--invoke-image', OWN_IMAGE]
}

async function isHere(image: string): Promise<boolean> {
  return runProgram('docker', ['image', 'inspect', image]).then(
    () => true,
    () => false,
  )
}

async function buildImage(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'quote-search-image-'))
  try {
    const node = await node24()
    copyFileSync(node, join(folder, 'node'))
    writeFileSync(join(folder, 'bootstrap'), BOOTSTRAP)
    chmodSync(join(folder, 'bootstrap'), 0o755)
    writeFileSync(join(folder, 'Dockerfile'), DOCKERFILE)
    await runProgram('debootstrap', ['--variant=minbase', DEBIAN, join(folder, 'root')])
    await runProgram('tar', ['-C', join(folder, 'root'), '-cf', join(folder, 'root.tar'), '.'])
    rmSync(join(folder, 'root'), { recursive: true })
    await runProgram('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, RUNTIME_CLIENT])
    await runProgram('docker', ['build', '--quiet', '--tag', OWN_IMAGE, folder])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
