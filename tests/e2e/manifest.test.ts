import { readdirSync, readFileSync } from 'node:fs';
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

  it('says from which version of the browser on it works', () => {
    if (build === 'chrome-mv3') expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(120);
    else expect(manifest.browser_specific_settings.gecko.strict_min_version).toMatch(/^\d+\.\d+$/);
  });

  it('has a name and a description in each language that the stores take, and icons of the sizes that it names', () => {
    const languages = readdirSync(`.output/${build}/_locales`);
    expect(languages).toEqual(expect.arrayContaining([...readdirSync('public/_locales'), 'ms', 'pt_PT']));
    for (const language of languages) {
      const messages = JSON.parse(readFileSync(`.output/${build}/_locales/${language}/messages.json`, 'utf8'));
      expect(messages.extensionName.message.length).toBeLessThanOrEqual(75);
      expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
    }
    for (const [size, path] of Object.entries(manifest.icons)) {
      // Width and height of a PNG.
      const header = readFileSync(`.output/${build}${path}`).subarray(16, 24);
      expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([Number(size), Number(size)]);
    }
  });

  it('speaks Indonesian to a Malay browser, and to one of Portugal as to one of Brazil', () => {
    const words = (language: string) => readFileSync(`.output/${build}/_locales/${language}/messages.json`, 'utf8');
    expect(words('ms')).toBe(words('id'));
    expect(words('pt_PT')).toBe(words('pt_BR'));
  });

  it('lets no page of ours run or load anything from elsewhere', () => {
    const policy: string = manifest.content_security_policy?.extension_pages ?? '';
    if (policy) expect(policy).not.toMatch(/unsafe-(?:inline|eval)(?=[^;]*)/);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });
});
