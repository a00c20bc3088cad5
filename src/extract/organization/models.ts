import type { Document } from '../../types.js';
import { unpack, type Weights } from './model/weights.js';

/** A model for each language that a document has. */
export interface OrganizationModels {
  readonly zh: Weights | null;
  readonly en: Weights | null;
}

let chinese: Promise<Weights> | null = null;
let english: Promise<Weights> | null = null;

/** The models that documents need; each is read once. */
export async function organizationModels(documents: readonly Document[]): Promise<OrganizationModels> {
  const has = (test: (language: string) => boolean): boolean =>
    documents.some(({ sentences }) => sentences.some((sentence) => test(sentence.language)));
  if (chinese === null && has((language) => language === 'zh'))
    chinese = import('../../lexicon/organization-weights-zh.js').then(({ weights }) => unpack(weights));
  if (english === null && has((language) => language !== 'zh'))
    english = import('../../lexicon/organization-weights-en.js').then(({ weights }) => unpack(weights));
  return { zh: await chinese, en: await english };
}
