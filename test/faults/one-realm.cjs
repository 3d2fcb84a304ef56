const { TestEnvironment } = require('jest-environment-node')

/**
 * Jest gives tests an `Error` of their own, and the AWS SDK wraps whatever is no instance of it: here errors of Node.js's
 * sockets are errors, as they are outside of tests.
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    this.global.Error = Error
  }
}
