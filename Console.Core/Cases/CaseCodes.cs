namespace GovConsole.Cases;

/// <summary>申报来源: how the application came.</summary>
public enum Channel
{
    Window = 1,
    Online = 2,
    Mobile = 3,
    Post = 4,
    /// <summary>代办点</summary>
    VillageAgent = 5,
}

/// <summary>服务对象.</summary>
public enum ApplicantKind { Natural = 1, Legal = 2 }

/// <summary>证件类型.</summary>
public enum DocumentKind
{
    /// <summary>居民身份证, checked by GB 11643.</summary>
    IdentityCard,
    /// <summary>统一社会信用代码, checked by GB 32100.</summary>
    CreditCode,
    /// <summary>Passport, permit, military card: no check is known.</summary>
    Other,
}

/// <summary>办结结果代码, the newer set.</summary>
public enum CaseResult
{
    Granted = 0,
    Refused = 1,
    Voided = 2,
    TransferredUp = 4,
    Returned = 5,
    NotAccepted = 6,
}

/// <summary>提前、按时、逾期, stamped when a case is closed.</summary>
public enum Timeliness { Early, OnTime, Late }

/// <summary>材料收取方式.</summary>
public enum MaterialWay { Window, Upload, Licence, DataMatch }
