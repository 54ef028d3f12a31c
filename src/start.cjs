/**
 * Starts `main.ts` through `require`, by which tsx compiles in this thread. As an ES module it would be compiled by
 * loader hooks, which Node 20 runs in a thread of their own and asks anew for every module: that costs half a second.
 * For the same reason the packages of the most modules come first, while tsx does not yet read every file.
 */
const { join } = require('node:path');

// Wherever it is started from; tsx would look for it from there.
process.env.TSX_TSCONFIG_PATH = join(__dirname, '../tsconfig.json');
for (const name of ['zod', 'yaml', 'discord.js', 'tsx/cjs', './main.ts']) require(name);
