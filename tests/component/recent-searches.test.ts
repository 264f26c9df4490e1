import { beforeEach, describe, expect, it } from 'vitest';
import { recentSearches } from '../../src/app/recent-searches.ts';

beforeEach(() => recentSearches.clear());

describe('what was looked for last', () => {
  it('forgets a person in any writing, and nothing else', () => {
    for (const typed of ['le van an', 'Lê Văn An vắng', 'Lê Văn Ánh', 'đảng phí'])
      recentSearches.add(typed);
    recentSearches.forget(['Lê Văn An', '']);
    expect(recentSearches.read()).toEqual(['đảng phí']);
  });
});
