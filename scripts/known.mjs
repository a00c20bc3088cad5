// Part of scripts/build.mjs: what follows from patterns and lexicons alone, found out once for the program.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A plugin of esbuild: what patterns begin with, and the tables that are made of lexicons. `built`: the folder of the
 * modules that tsc wrote, by which some pages are read for that.
 */
export function knownBefore(built) {
  const moduleOf = (file) => import(pathToFileURL(join(built, file)));
  const run = async () => {
    const { analyze, read } = await moduleOf('pipeline.js');
    const { noHints, pageOfText } = await moduleOf('decode/index.js');
    for (const name of readdirSync('fixtures').filter((file) => /\.(?:en|zh)\.txt$/.test(file))) {
      const page = pageOfText(name, readFileSync(join('fixtures', name), 'utf8'), '', noHints);
      await analyze(read(page), { types: null, zone: 'all', date: null, country: null });
    }
    const { forestFor } = await moduleOf('strip/model.js');
    forestFor(true); // of HTML, which these pages are not
  };
  let running = null;
  const ran = () => {
    running ??= run();
    return running;
  };
  return {
    name: 'known',
    setup(build) {
      build.onLoad({ filter: /text\/known-openings\.ts$/ }, async () => {
        await ran();
        const { knownOpenings } = await moduleOf('text/known-openings.js');
        const known = JSON.stringify([...knownOpenings]);
        return {
          contents: `export const knownOpenings = new Map(JSON.parse(${JSON.stringify(known)}));`,
          loader: 'js',
        };
      });
      build.onLoad({ filter: /text\/known-tables\.ts$/ }, async () => {
        await ran();
        const { knownTables } = await moduleOf('text/known-tables.js');
        const { index, bytes } = inMemory(knownTables);
        writeFileSync(join(built, 'cli', 'tables.bin'), bytes);
        return { contents: reader(index), loader: 'js' };
      });
    },
  };
}

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** The tables behind one another, each where its numbers may begin; and where in the file which of them lies. */
function inMemory(known) {
  const parts = [];
  let length = 0;
  const index = [...known].map(([name, tables]) => [
    name,
    Object.entries(tables).map(([field, numbers]) => {
      const bytes = Buffer.from(numbers.slice().buffer);
      if (!isLittleEndian && numbers.BYTES_PER_ELEMENT === 2) bytes.swap16();
      if (!isLittleEndian && numbers.BYTES_PER_ELEMENT === 4) bytes.swap32();
      const start = length;
      parts.push(bytes, Buffer.alloc(-bytes.length & 3));
      length += bytes.length + (-bytes.length & 3);
      return [field, numbers.constructor.name, start, numbers.length];
    }),
  ]);
  return { index, bytes: Buffer.concat(parts) };
}

/** The module that stands for src/text/known-tables.ts. Where memory is written the other way round, tables are made. */
const reader = (index) => `
import { readFileSync } from 'node:fs';
export const knownTables = new Map();
if (new Uint8Array(Uint32Array.of(1).buffer)[0] === 1) {
  const { buffer, byteOffset } = readFileSync(new URL('./tables.bin', import.meta.url));
${index
  .map(([name, tables]) => {
    const fields = tables.map(
      ([field, kind, start, length]) => `${field}: new ${kind}(buffer, byteOffset + ${start}, ${length})`,
    );
    return `  knownTables.set(${JSON.stringify(name)}, { ${fields.join(', ')} });\n`;
  })
  .join('')}}
`;
