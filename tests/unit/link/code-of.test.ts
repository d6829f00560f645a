import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../src/link/code-of.ts';

describe('the code of an id in a link', () => {
  it('is five characters that never change', () => {
    expect(codeOf('lesson', 'what-is-a-plc')).toBe('__3MN');
    expect(codeOf('protocol', 'tuning')).toBe('ExmVQ');
  });

  it('differs between kinds with the same id', () => {
    expect(codeOf('card', 'start-small/ask')).not.toBe(codeOf('question', 'start-small/ask'));
  });
});
