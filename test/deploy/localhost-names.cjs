// Names below localhost lead to this machine (RFC 6761, section 6.3), also where the system's resolver has none of them:
// an AWS emulator knows an API by its name. For `node --require`, and for the tests' own process.
const dns = require('node:dns')

const { lookup } = dns
dns.lookup = (name, ...rest) => lookup(/\.localhost$/i.test(name) ? 'localhost' : name, ...rest)
