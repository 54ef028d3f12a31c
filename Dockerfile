FROM node:24-slim

ENV NODE_ENV=production
WORKDIR /app

# What changes seldom comes first, so that a new article or a new line of code installs nothing anew.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY tsconfig.json ./
COPY commands commands
COPY src src
COPY data data

USER node
# Started without npm, which would stand between it and the signal to stop.
CMD ["node", "--optimize-for-size", "--max-semi-space-size=2", "--v8-pool-size=1", "--import", "zod", "--import", "yaml", "--import", "discord.js", "--import", "tsx/esm", "src/main.ts"]
