// Part of scripts/build.mjs: the numbering plans of libphonenumber, each read when a number of its country is met. As the
// package has them they are thousands of small arrays, which take longer to make than a page takes to read.
import { readFileSync } from 'node:fs';

/** A plugin of esbuild. */
export function numberingPlans() {
  return {
    name: 'numbering-plans',
    setup(build) {
      build.onLoad({ filter: /libphonenumber-js\/metadata\.max\.json\.js$/ }, ({ path }) => ({
        contents: reader(JSON.parse(readFileSync(path.replace(/\.js$/, ''), 'utf8'))),
        loader: 'js',
      }));
    },
  };
}

/** The module that stands for the package's own: the same object, but for the moment at which its parts are made. */
const reader = ({ countries, ...others }) => `
const plans = ${JSON.stringify(Object.values(countries).map((plan) => JSON.stringify(plan)))};
const countries = {};
for (const [index, name] of ${JSON.stringify(Object.keys(countries).join(' '))}.split(' ').entries()) {
  const get = () => {
    const value = JSON.parse(plans[index]);
    Object.defineProperty(countries, name, { value });
    return value;
  };
  Object.defineProperty(countries, name, { get, enumerable: true, configurable: true });
}
export default { ...JSON.parse(${JSON.stringify(JSON.stringify(others))}), countries };
`;
