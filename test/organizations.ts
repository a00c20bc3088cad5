import { extract, type OrganizationRecord } from '../src/index.js';

/** The bodies that a page names, from all of its zones. */
export async function organizations(text: string): Promise<readonly OrganizationRecord[]> {
  const records = await extract(text, { zone: 'all', types: ['organization'] });
  return records.filter((record) => record.type === 'organization');
}
