"""The only rooms that touch the world: DynamoDB, S3, SQS, SES, the clock."""
