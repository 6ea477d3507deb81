import { expect } from '@open-wc/testing';
import { onDemand } from '../../src/elements/on-demand.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('onDemand(load, report)', () => {
  it('asks for its code with the first use, once, and acts in the order in which it was asked', async () => {
    const told: string[] = [];
    const act = onDemand(
      () => {
        told.push('asked');
        return Promise.resolve('code');
      },
      () => undefined,
    );
    expect(told).to.deep.equal([]);
    act((code) => told.push(`${code} 1`));
    act((code) => told.push(`${code} 2`));
    await settled();
    expect(told).to.deep.equal(['asked', 'code 1', 'code 2']);
  });

  it('says that the code did not arrive, and asks again with the next use', async () => {
    const told: unknown[] = [];
    let isThere = false;
    const act = onDemand(
      () => (isThere ? Promise.resolve('code') : Promise.reject(new Error('lost'))),
      (error) => told.push((error as Error).message),
    );
    act((code) => told.push(code));
    await settled();
    isThere = true;
    act((code) => told.push(code));
    await settled();
    expect(told).to.deep.equal(['lost', 'code']);
  });
});
