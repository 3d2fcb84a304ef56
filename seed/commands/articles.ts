import { ForeignAnswerError } from './api-answer'
import { RefusedError, RequestTimeoutError, ServerUnreachableError } from './api-client'
import { addCorrecting } from './articles/correcting'
import { CorrectionError } from './articles/correction-body'
import { addDeleting } from './articles/deleting'
import { addNaming } from './articles/naming'
import { addReading } from './articles/reading'
import { CredentialsError } from './aws-signing'
import { command, runCommand } from './command'

const articles = command({
  invocation: 'npm run articles',
  summary: 'Lists, shows, deletes and restores stored articles, and puts their quotes right.',
  examples: [
    'npm run articles -- list --source bbc.com --from 2026-11-01',
    'npm run articles -- show seed',
    'npm run articles -- delete seed',
    'npm run articles -- restore seed',
    'npm run articles -- correct Dk1jrLIFL2nBWYtK --confirm',
  ],
})
addReading(articles)
addDeleting(articles)
addCorrecting(articles)
addNaming(articles)

await runCommand(articles, {
  expected: [
    CorrectionError,
    CredentialsError,
    ForeignAnswerError,
    RefusedError,
    RequestTimeoutError,
    ServerUnreachableError,
  ],
})
