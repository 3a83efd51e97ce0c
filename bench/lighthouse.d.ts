// What the bench uses of Lighthouse, where only the project’s own packages are installed. The bench
// itself doesn’t read this: it checks its types against the package (check-types.ts).
declare module "lighthouse" {
  type Flags = {
    port: number;
    logLevel: "silent";
    onlyCategories: string[];
    disableFullPageScreenshot?: boolean;
    maxWaitForLoad?: number;
  };
  type Result = {
    audits: Record<string, { id: string; score: number | null; details?: unknown }>;
    categories: Record<string, { title: string; score: number | null }>;
    runtimeError?: { message: string };
  };
  export default function lighthouse(
    url: string,
    flags: Flags,
  ): Promise<{ lhr: Result } | undefined>;
}
