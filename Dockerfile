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
CMD ["node", "--max-semi-space-size=2", "--heap-growing-percent=20", "src/start.cjs"]
