import { contentType, fileTypes } from './file-types.ts';
import { allHeaders, type HeaderRule } from './headers.ts';

/** The configuration of Caddy for the site; see deploy/Caddyfile. */
export const caddyFile = (): string => `# Caddy for the knowledge centre. Caddy gets a certificate for the name of the site by itself.
#
# Made from src/hosting/ with \`npm run generate:deploy-files\`; make changes there.
#
# SITE_ADDRESS is the name of the site, SITE_ROOT the folder that \`npm run build -- --compress\` wrote. After each new version
# of the site: \`caddy reload\`, for the addresses that moved. Caddy keeps no log of visits unless it is told to.

{$SITE_ADDRESS:localhost} {
	root * {$SITE_ROOT:/var/www/kenniscentrum}

	# In this order: of two rules that set the same header, the last one counts.
	route {
${allHeaders.map(headerBlock).join('\n')}

		# By name, so that it does not depend on the machine.
		map {path} {site_type} {
${fileTypes.flatMap((type) => type.extensions.map((extension) => `\t\t\t~\\.${extension}$ "${contentType(type)}"`)).join('\n')}
			default "text/html; charset=utf-8"
		}
		header Content-Type {site_type}

		# One address for each page: with a slash at the end, and without the name of the file.
		@index path_regexp index ^((?:/[\\w.~-]+)*/)index\\.html$
		redir @index {re.index.1} 301

		# Addresses that moved, and those whose page was taken away.
		import {$SITE_ROOT:/var/www/kenniscentrum}/_redirects.caddy*

		# What is in the folder for the host, and not for readers.
		@hidden {
			path /_headers /_redirects* */.* *.br *.gz /404.html /en/404.html
			not path /.well-known/*
		}
		error @hidden 404

		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
		header Cache-Control no-cache
		header Content-Type "text/html; charset=utf-8"
		@gone expression {http.error.status_code} == 410
		handle @gone {
			try_files {path}index.html
			file_server {
				status 410
			}
		}
		@english path /en/*
		handle @english {
			rewrite * /en/404.html
			file_server {
				status 404
			}
		}
		handle {
			rewrite * /404.html
			file_server {
				status 404
			}
		}
	}
}
`;

function headerBlock({ under, headers }: HeaderRule): string {
  const matcher = under === '/' ? '' : `${under}* `;
  const lines = Object.entries(headers).map(([name, value]) => `\t\t\t${name} "${value}"`);
  return [`\t\theader ${matcher}{`, ...lines, '\t\t}'].join('\n');
}
