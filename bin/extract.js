#!/usr/bin/env node
// CommonJS (package.json beside it): the loader of modules would take longer to start than the program to load.
const { start } = require('../dist/cli/parts.cjs');

start()
  .main(process.argv.slice(2))
  // All is written by now, and there is nothing to wait for: the memory need not be taken apart.
  .then((code) => process.exit(code));
