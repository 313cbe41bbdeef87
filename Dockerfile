# One image for every process of the hub; docker-compose.yml says which one runs.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image brings Node and compose brings PostgreSQL, so no package has anything to fetch or to build.
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY schema schema
COPY subgraphs subgraphs
COPY gateway gateway
COPY commands commands
RUN node_modules/.bin/tsc -p . && node commands/build-explorer.mjs

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/package.json package.json
COPY --from=build /app/dist dist
# What the programs read where the sources lie.
COPY --from=build /app/schema/generated schema/generated
COPY --from=build /app/subgraphs/municipalities/register/data subgraphs/municipalities/register/data
COPY --from=build /app/gateway/pages/explorer/examples gateway/pages/explorer/examples
USER node
EXPOSE 4000
CMD ["node", "--enable-source-maps", "dist/gateway/main.js"]
