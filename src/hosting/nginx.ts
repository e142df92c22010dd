import { fileTypes } from './file-types.ts';
import { allHeaders, type HeaderRule } from './headers.ts';
import { GONE } from './moved-files.ts';

/** The configuration of nginx for the site; see deploy/nginx.conf. */
export const nginxFile = (): string => `# nginx for the knowledge centre: complete as it is, apart from HTTPS (see below).
#
# Made from src/hosting/ with \`npm run generate:deploy-files\`; make changes there.
#
# The site is what \`npm run build -- --compress\` wrote, in /var/www/kenniscentrum. This file goes into the http block: on
# Debian as /etc/nginx/conf.d/kenniscentrum.conf, with the packages nginx and libnginx-mod-http-brotli-static. An nginx
# without that module needs the line with brotli_static taken out; gzip is then left. After each new version of the site:
# \`nginx -s reload\`, for the addresses that moved.

${headerMaps(allHeaders)}
# Addresses that moved, and those whose page was taken away.
map $uri $site_moved {
    default "";
    include /var/www/kenniscentrum/_redirects.nginx*;
}

# The page that says that there is no such page, in the language of the address.
map $uri $site_missing {
    default /404.html;
    ~^/en/ /en/404.html;
}

server {
    listen 80;
    listen [::]:80;
    server_name _;

    # HTTPS: uncomment this, with a certificate for the name of the site, and put that name at server_name. For the
    # protocols and ciphers that Dutch government asks for, see https://internet.nl. Leave it out behind a proxy that does HTTPS.
    # listen 443 ssl http2;
    # listen [::]:443 ssl http2;
    # ssl_certificate /etc/letsencrypt/live/example.nl/fullchain.pem;
    # ssl_certificate_key /etc/letsencrypt/live/example.nl/privkey.pem;
    # ssl_protocols TLSv1.2 TLSv1.3;
    # if ($scheme = http) {
    #     return 301 https://$host$request_uri;
    # }

    root /var/www/kenniscentrum;
    index index.html;
    server_tokens off;
    # Also right behind a proxy that has another name or port.
    absolute_redirect off;

    # Who reads what is nobody's business: no log of visits. What is logged of a failing server may name an address.
    access_log off;
    log_not_found off;
    error_log /var/log/nginx/kenniscentrum.error.log crit;

${headerLines(allHeaders)}

    # Made small when the site was built; nothing is done while someone waits.
    brotli_static on;
    gzip_static on;
    gzip_vary on;

    charset utf-8;
    charset_types
${fileTypes
  .filter(({ isText, type }) => isText && type !== 'text/html')
  .map(({ type }) => `        ${type}`)
  .join('\n')};
    default_type application/octet-stream;
    types {
${fileTypes.map(({ type, extensions }) => `        ${type} ${extensions.join(' ')};`).join('\n')}
    }

    # A folder without a page is no page either.
    error_page 404 $site_missing;
    error_page 403 =404 $site_missing;
    error_page 410 @gone;

    # One address for each page: with a slash at the end, and without the name of the file. Only plain signs, so that
    # no address can lead to another host.
    if ($request_uri ~ "^((?:/[\\w.~-]+)*/)index\\.html(?:\\?|$)") {
        return 301 $1$is_args$args;
    }
    if ($site_moved = ${GONE}) {
        return 410;
    }
    if ($site_moved) {
        return 301 $site_moved;
    }

    location @gone {
        try_files "\${uri}index.html" "\${uri}/index.html" =410;
    }
    location = /404.html {
        internal;
    }
    location = /en/404.html {
        internal;
    }
    # What is in the folder for the host, and not for readers.
    location ~ "^/_(?:headers|redirects)|/\\.(?!well-known/)|\\.(?:br|gz)$" {
        return 404;
    }
}
`;

const variable = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** Names of headers, in the order in which the rules first name them, with whether they differ from folder to folder. */
function headerNames(rules: readonly HeaderRule[]): { name: string; always: string | undefined }[] {
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  return [...names].map((name) => {
    const [first, ...others] = rules.filter(({ headers }) => name in headers);
    return { name, always: others.length === 0 && first?.under === '/' ? first.headers[name] : undefined };
  });
}

/** A map for each header that is not the same everywhere. The last rule that names a header counts, and comes first here. */
const headerMaps = (rules: readonly HeaderRule[]): string =>
  headerNames(rules)
    .filter(({ always }) => always === undefined)
    .map(({ name }) => {
      const values = rules.toReversed().flatMap(({ under, headers }) => {
        const value = headers[name];
        return value === undefined ? [] : `    ${under === '/' ? 'default' : `~^${under}`} "${value}";`;
      });
      return [`map $uri ${variable(name)} {`, ...values, '}', ''].join('\n');
    })
    .join('\n');

const headerLines = (rules: readonly HeaderRule[]): string =>
  headerNames(rules)
    .map(({ name, always }) => `    add_header ${name} ${always === undefined ? variable(name) : `"${always}"`} always;`)
    .join('\n');
