// The SDK's reminder of Node.js versions is for those who deploy, not for the output of tests.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
