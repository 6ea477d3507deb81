import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlanFiles } from '../../../src/node/folder/plan-folder.ts';
import { aFolder, aPlanFolder, HEAD, SOURCES } from '../folder.ts';

describe('what leads out of the folder', () => {
  const secrets = () => aFolder({ 'targets.json': '["secret"]', 'a.txt': 'secret' });

  it('is not read through a link to a file', async () => {
    const [outside, folder] = [await secrets(), await aPlanFolder({ 'documents/b.txt': 'b' })];
    await symlink(join(outside, 'targets.json'), join(folder, 'targets.json'));
    await symlink(join(outside, 'a.txt'), join(folder, 'documents/a.txt'));
    const { json, documents, problems: found } = await readPlanFiles(folder);
    expect([json, [...documents.keys()]]).toEqual([undefined, ['b.txt']]);
    expect(found).toMatchObject([
      { severity: 'error', at: 'targets.json', got: 'a link to outside' },
      { severity: 'warning', at: 'documents/a.txt', got: 'a link to outside' },
    ]);
    expect(JSON.stringify(found)).not.toContain('secret');
  });

  it('is not read through a link to a folder, nor is a folder through a link into itself', async () => {
    const [outside, folder] = [await secrets(), await aPlanFolder()];
    await symlink(outside, join(folder, 'documents'));
    await symlink('.', join(folder, 'statistics'));
    const { documents, problems: found, json } = await readPlanFiles(folder);
    expect(documents.size).toBe(0);
    expect(found).toMatchObject([
      { at: 'documents', got: 'a link' },
      { at: 'statistics', got: 'a link' },
    ]);
    expect(json).not.toHaveProperty('statistics');
  });

  it('is not a folder whose name begins alike', async () => {
    const parent = await aFolder({ 'town/plan.json': HEAD, 'town-secret/sources.json': SOURCES });
    await symlink('../town-secret/sources.json', join(parent, 'town/sources.json'));
    expect((await readPlanFiles(join(parent, 'town'))).problems).toMatchObject([{ got: 'a link to outside' }]);
  });

  it('may be the folder itself: a link that was asked for is followed, and so is one within', async () => {
    const folder = await aPlanFolder({ 'parts/targets.json': [] });
    await symlink('parts/targets.json', join(folder, 'targets.json'));
    const elsewhere = await aFolder();
    await symlink(folder, join(elsewhere, 'plan'));
    expect(await readPlanFiles(join(elsewhere, 'plan'))).toMatchObject({ json: { targets: [] }, problems: [] });
  });

  it('does not hold the reader up: links in a circle, links to nothing, pipes', async () => {
    const folder = await aPlanFolder({ 'documents/a.txt': 'a' });
    await symlink('targets.json', join(folder, 'targets.json'));
    await symlink('nothing', join(folder, 'figures.json'));
    execFileSync('mkfifo', [join(folder, 'documents/pipe')]);
    expect((await readPlanFiles(folder)).problems).toMatchObject([
      { at: 'targets.json', got: 'ELOOP' },
      { at: 'figures.json', got: 'ENOENT' },
      { at: 'documents/pipe', got: 'a folder, a pipe or a device' },
    ]);
  });
});
