'use strict';
// A skill as Amazon documents it in Node: the standard builder, persistent attributes in a table; one get, one put, four kilobytes of speech.
const Alexa = require('ask-sdk');
const AWS = require('aws-sdk');

const SPEECH = 'one, lift <break time="1s"/> hold <break time="1s"/> '.repeat(75);

const turn = {
    canHandle: () => true,
    async handle(input) {
        const kept = await input.attributesManager.getPersistentAttributes();
        const turns = kept.turns || 0;
        Object.assign(kept, {
            turns: turns + 1,
            exercise: 'glute-bridge',
            set: 1 + turns % 2,
            repetition: 1 + turns % 10,
            request: input.requestEnvelope.request.requestId,
        });
        input.attributesManager.setPersistentAttributes(kept);
        await input.attributesManager.savePersistentAttributes();
        return input.requestEnvelope.request.type === 'SessionEndedRequest'
            ? input.responseBuilder.getResponse()
            : input.responseBuilder.speak(SPEECH).reprompt('Ready?').getResponse();
    },
};

exports.handler = Alexa.SkillBuilders.standard()
    .addRequestHandlers(turn)
    .withTableName(process.env.TABLE_NAME)
    .withAutoCreateTable(false)
    .withDynamoDbClient(new AWS.DynamoDB({ apiVersion: 'latest', endpoint: process.env.AWS_ENDPOINT_URL_DYNAMODB }))
    .lambda();
