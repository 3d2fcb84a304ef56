import { Duration, Fn, Validations } from 'aws-cdk-lib'
import {
  ApiMapping,
  DomainName,
  type HttpApi,
  type HttpStage,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AllowedMethods,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { Construct } from 'constructs'
import { NO_PAGE_POLICY, TLS_ALONE_SECONDS } from '../lambda/contract/security-headers'

/** The API under a domain of its owner's, without CloudFront. */
export class ApiDomain extends Construct {
  /** What the domain's CNAME or alias record leads to. */
  readonly target: string

  constructor(
    scope: Construct,
    id: string,
    {
      api,
      stage,
      domain,
      certificateArn,
    }: { api: HttpApi; stage: HttpStage; domain: string; certificateArn: string },
  ) {
    super(scope, id)
    const name = new DomainName(this, 'Name', {
      domainName: domain,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      securityPolicy: SecurityPolicy.TLS_1_2,
    })
    new ApiMapping(this, 'Mapping', { api, stage, domainName: name })
    this.target = name.regionalDomainName
  }
}

/**
 * CloudFront before the API, for readers: it keeps what the answers let it keep. Pages and searches say `no-cache`, so that
 * it asks each time, with the ETag of what it has; files of the page stay for a year, as their names tell their content.
 * Writes go to the API itself, for their signature is made for its address.
 */
export class ReadersFront extends Construct {
  readonly target: string

  constructor(
    scope: Construct,
    id: string,
    { stage, domain, certificateArn }: { stage: HttpStage; domain: string; certificateArn: string },
  ) {
    super(scope, id)
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'Quote search, for readers',
      domainNames: [domain],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_ALL,
      defaultBehavior: {
        origin: new HttpOrigin(Fn.select(2, Fn.split('/', stage.url))),
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        responseHeadersPolicy: this.#whatAnswersLack(),
        cachePolicy: new CachePolicy(this, 'AsAnswersSay', {
          comment: 'Nothing is kept longer than its answer says',
          minTtl: Duration.seconds(0),
          defaultTtl: Duration.seconds(0),
          maxTtl: Duration.days(365),
          queryStringBehavior: CacheQueryStringBehavior.all(),
          headerBehavior: CacheHeaderBehavior.allowList('Accept'),
          cookieBehavior: CacheCookieBehavior.none(),
          enableAcceptEncodingBrotli: true,
          enableAcceptEncodingGzip: true,
        }),
      },
    })
    Validations.of(distribution).acknowledge(
      { id: 'AwsSolutions::AwsSolutions-CFR1', reason: 'Readers of Urdu are in every country.' },
      {
        id: 'AwsSolutions::AwsSolutions-CFR2',
        reason:
          'A WAF costs more than all the rest; the API behind has throttles, and its answers hold nothing private.',
      },
      {
        id: 'AwsSolutions::AwsSolutions-CFR3',
        reason:
          'Its log would hold addresses with what was searched for; the API behind logs requests without.',
      },
    )
    this.target = distribution.distributionDomainName
  }

  /** The functions' answers have these headers; what API Gateway refuses by itself has none. */
  #whatAnswersLack(): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'WhatAnswersLack', {
      comment: 'Headers of answers that no function made',
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: NO_PAGE_POLICY, override: false },
        contentTypeOptions: { override: false },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: false },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: false },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.seconds(TLS_ALONE_SECONDS),
          includeSubdomains: true,
          override: false,
        },
      },
    })
  }
}
