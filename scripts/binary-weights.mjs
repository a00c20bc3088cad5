// Part of scripts/build.mjs: the weights of organisations as the program reads them, from the memory's own form in a file
// beside it. To unpack what src/lexicon holds takes longer than all else that a page asks for.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A plugin of esbuild. `built`: the folder of the modules that tsc wrote. */
export function binaryWeights(built) {
  return {
    name: 'binary-weights',
    setup(build) {
      build.onLoad({ filter: /lexicon\/organization-weights-..\.ts$/ }, async ({ path }) => {
        const name = basename(path, '.ts');
        const moduleOf = (file) => import(pathToFileURL(join(built, file)));
        const { weights } = await moduleOf(`lexicon/${name}.js`);
        const { unpack } = await moduleOf('extract/organization/model/weights.js');
        const { emissions, transitions, bias } = unpack(weights);
        const bytes = Buffer.from(emissions.slice().buffer);
        if (!isLittleEndian) bytes.swap32();
        writeFileSync(join(built, 'cli', `${name}.bin`), bytes);
        return { contents: reader(`./${name}.bin`, transitions, bias), loader: 'js' };
      });
    },
  };
}

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

const reader = (file, transitions, bias) => `
import { readFileSync } from 'node:fs';
const bytes = readFileSync(new URL('${file}', import.meta.url));
if (new Uint8Array(Uint32Array.of(1).buffer)[0] !== 1) bytes.swap32();
export const weights = {
  emissions: new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4),
  transitions: Int32Array.of(${transitions.join(',')}),
  bias: ${bias},
};
`;
