import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe.each(['chrome-mv3', 'firefox-mv3'])('the production manifest of %s', (build) => {
  const manifest = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));

  it('asks for nothing at install', () => {
    const most = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'];
    expect(manifest.manifest_version).toBe(3);
    expect(most).toEqual(expect.arrayContaining(manifest.permissions));
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('lets no page of ours run or load anything from elsewhere', () => {
    const policy: string = manifest.content_security_policy?.extension_pages ?? '';
    if (policy) expect(policy).not.toMatch(/unsafe-(?:inline|eval)(?=[^;]*)/);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });
});
