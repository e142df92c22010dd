import { createHash } from 'node:crypto';
import type { Page, Route } from '@playwright/test';
import { fixtureFiles } from './cms-editor.ts';

/** What the editor changed on GitHub. */
export interface Changes {
  branches: { name: string; from: string }[];
  commits: { repository: string; branch: string; files: Record<string, string>; deleted: string[] }[];
  pullRequests: { head: string; base: string; draft: boolean; title: string }[];
  /** Any other request that is more than reading. */
  other: string[];
}

const shaOf = (text: string): string => createHash('sha1').update(text).digest('hex');
const HEAD = shaOf('head');

interface GraphQL {
  query: string;
  variables: { input?: Record<string, unknown> };
}

/**
 * Answers for GitHub, with the fixture as the content of the repository, and keeps what the editor changes.
 * @param mayWrite Whether who signs in may write to the repository; otherwise they have a copy of it already.
 */
export async function fakeGitHub(page: Page, mayWrite: boolean): Promise<Changes> {
  const changes: Changes = { branches: [], commits: [], pullRequests: [], other: [] };
  const files = Object.entries(await fixtureFiles()).map(([path, text]) => ({ path, text, sha: shaOf(text), size: text.length }));

  await page.route('https://api.github.com/**', async (route: Route) => {
    const request = route.request();
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': '*' };
    const answer = (json: unknown) => route.fulfill({ json, headers });
    const path = new URL(request.url()).pathname;
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    if (path === '/graphql') return answer({ data: graphql(request.postDataJSON() as GraphQL) });
    if (path === '/user') return answer({ id: 1, login: 'redacteur', name: 'Redacteur', email: 'redacteur@example.org' });
    if (path === '/repos/voorbeeld/kennis') return answer({ permissions: { push: mayWrite }, private: false });
    if (path === '/repos/redacteur/kennis')
      return answer({ fork: true, full_name: 'redacteur/kennis', parent: { full_name: 'voorbeeld/kennis' } });
    if (path.includes('/git/trees/'))
      return answer({ tree: files.map(({ path: file, sha, size }) => ({ type: 'blob', path: file, sha, size })) });
    if (path === '/repos/voorbeeld/kennis/pulls' && request.method() === 'POST') {
      changes.pullRequests.push(request.postDataJSON() as Changes['pullRequests'][number]);
      return answer({ number: 1, node_id: 'PR', title: '', html_url: '', created_at: '2026-11-26', updated_at: '2026-11-26' });
    }
    if (!path.endsWith('/labels') && request.method() !== 'GET') changes.other.push(`${request.method()} ${path}`);
    return answer({});
  });

  function graphql({ query, variables: { input } }: GraphQL): unknown {
    if (query.includes('createRef')) {
      changes.branches.push({ name: String(input?.['name']), from: String(input?.['oid']) });
      return { createRef: { ref: { name: '' } } };
    }
    if (query.includes('createCommitOnBranch')) return { createCommitOnBranch: { commit: commit(input as unknown as CommitInput) } };
    if (query.includes('mutation')) changes.other.push(query);
    if (query.includes('fork: repository')) return { fork: { id: 'R' }, base: { ref: { target: { oid: HEAD } } } };
    const nodes = [{ oid: HEAD, message: '', author: { name: '', email: '', user: null }, committedDate: '2026-11-26' }];
    const blobs = [...query.matchAll(/(\w+_\d+): object\(oid: "(\w+)"/g)].map(([, alias = '', sha]) => [
      alias,
      { text: files.find((file) => file.sha === sha)?.text, isTruncated: false },
    ]);
    const commits = [...query.matchAll(/(commit_\d+): ref/g)].map(([, alias = '']) => [alias, { target: { history: { nodes } } }]);
    return {
      repository: {
        ref: { target: { history: { nodes } } },
        pullRequests: { nodes: [], totalCount: 0 },
        refs: { nodes: [] },
        ...Object.fromEntries([...blobs, ...commits]),
      },
    };
  }

  function commit({ branch, fileChanges }: CommitInput): unknown {
    changes.commits.push({
      repository: branch.repositoryNameWithOwner,
      branch: branch.branchName,
      files: Object.fromEntries(
        fileChanges.additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64').toString('utf8')]),
      ),
      deleted: fileChanges.deletions.map(({ path }) => path),
    });
    return { oid: shaOf('commit'), committedDate: '2026-11-26', file_0: { oid: shaOf('file') } };
  }

  return changes;
}

interface CommitInput {
  branch: { repositoryNameWithOwner: string; branchName: string };
  fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
}
