import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { useCommand } from './command.ts';
import { aPlanFolder, HEAD, SOURCES } from './folder.ts';

const command = useCommand();
const patient = { timeout: 10_000 };

describe('plan-charts check --watch', () => {
  it('reports again after each change, and ends well when it is told to', async () => {
    const folder = await aPlanFolder({
      'statistics/trees.json': { id: 'trees', label: 'Trees', unit: 'trees', observations: [] },
    });
    const { child, written, ended } = command(['check', folder, '--watch']);
    const reports = () => written.stdout.match(/warnings?\n/g)?.length ?? 0;
    await vi.waitFor(() => expect(reports()).toBe(1), patient);
    await writeFile(join(folder, 'statistics/trees.csv'), 'asOf,value,source\n2022,many,gazette\n');
    await vi.waitFor(() => expect(written.stdout).toMatch(/2 {2}error {4}value: expected a number/), patient);
    await writeFile(join(folder, 'plan.json'), JSON.stringify({ ...HEAD, sources: SOURCES }));
    await vi.waitFor(() => expect(written.stdout).toMatch(/"sources" in plan\.json too/), patient);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ status: 0, stderr: '' });
  }, 40_000);

  it('says once what was written in many steps', async () => {
    const folder = await aPlanFolder();
    const { child, written, ended } = command(['check', folder, '--watch', '--json']);
    const reports = () => written.stdout.split('\n').length - 1;
    await vi.waitFor(() => expect(reports()).toBe(1), patient);
    for (let i = 0; i < 10; i += 1) await writeFile(join(folder, 'targets.json'), `[${' '.repeat(i)}`);
    await writeFile(join(folder, 'targets.json'), '[]');
    await vi.waitFor(() => expect(written.stdout.split('\n').at(-2)).toContain('targets.json"'), patient);
    await vi.waitFor(() => expect(written.stdout.split('\n').at(-2)).toContain('"findings":[]'), patient);
    child.kill('SIGTERM');
    expect((await ended).status).toBe(0);
    // One more for a machine that was busy between two writes.
    expect(reports()).toBeLessThanOrEqual(3);
  }, 30_000);
});
