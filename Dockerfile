# syntax=docker/dockerfile:1
# docker build -t track-your-order .
# docker run --env-file .env -p 3000:3000 -v orders:/data track-your-order

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && rm -rf node_modules e2e widget

FROM node:24-slim
ENV NODE_ENV=production
# Otherwise glibc keeps up to eight arenas for each processor, each with what its threads have freed.
# https://www.gnu.org/software/libc/manual/html_node/Memory-Allocation-Tunables.html
ENV MALLOC_ARENA_MAX=2
WORKDIR /app
COPY package.json package-lock.json ./
# No production dependency has an install script. "optional" leaves out what npm would otherwise keep of the
# development packages, because a production package works with it too: a compiler.
RUN npm ci --omit=dev --omit=optional --ignore-scripts && npm cache clean --force
COPY --from=build /app .
# For an embedded database, when DATABASE_URL asks for one: file:/data/track-your-order.sqlite
RUN mkdir /data && chown node:node /data
USER node
# Shopify's requests; liveness, readiness and metrics, to be kept inside.
EXPOSE 3000 9090
HEALTHCHECK --interval=10s --timeout=2s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT || 9090}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, which would keep SIGTERM to itself. The limits are for a container of 256 MB: docs/operating.md.
CMD ["node", "--max-old-space-size=128", "--max-semi-space-size=4", "server/main.ts"]
