// Part of scripts/build.mjs: what patterns begin with, found out once for the program.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A plugin of esbuild. `built`: the folder of the modules that tsc wrote. */
export function openingsOfPatterns(built) {
  const moduleOf = (file) => import(pathToFileURL(join(built, file)));
  return {
    name: 'openings',
    setup(build) {
      build.onLoad({ filter: /text\/known-openings\.ts$/ }, async () => {
        const { analyze, read } = await moduleOf('pipeline.js');
        const { noHints, pageOfText } = await moduleOf('decode/index.js');
        for (const name of readdirSync('fixtures').filter((file) => /\.(?:en|zh)\.txt$/.test(file))) {
          const page = pageOfText(name, readFileSync(join('fixtures', name), 'utf8'), '', noHints);
          await analyze(read(page), { types: null, zone: 'all', date: null, country: null });
        }
        const { knownOpenings } = await moduleOf('text/known-openings.js');
        const known = JSON.stringify([...knownOpenings]);
        return {
          contents: `export const knownOpenings = new Map(JSON.parse(${JSON.stringify(known)}));`,
          loader: 'js',
        };
      });
    },
  };
}
