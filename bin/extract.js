#!/usr/bin/env node
// CommonJS (package.json beside it): the loader of modules would take longer to start than the program to load.
const { start } = require('../dist/cli/parts.cjs');

start()
  .main(process.argv.slice(2))
  .then((code) => {
    process.exitCode = code;
  });
