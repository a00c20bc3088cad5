import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: { include: ['test/**/*.test.ts'], globalSetup: 'test/build.ts', testTimeout: 60_000 },
});
export default config;
