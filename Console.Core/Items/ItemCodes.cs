namespace GovConsole.Items;

/// <summary>事项类型 by GB/T 39046; the number is the published code.</summary>
public enum ItemType
{
    AdministrativePower = 0,
    Licence = 1,
    Penalty = 2,
    Coercion = 3,
    Levy = 4,
    Payment = 5,
    Inspection = 6,
    Confirmation = 7,
    Reward = 8,
    Ruling = 9,
    OtherPower = 10,
    PublicService = 20,
}

/// <summary>办件类型: 1 即办件, 2 承诺件, 9 其他.</summary>
public enum HandlingKind { Immediate = 1, Promised = 2, Other = 9 }

/// <summary>代办、直办、协办: how a village point serves the item.</summary>
public enum ServiceMode { Direct, Proxy, Assisted }

/// <summary>网办深度: each level holds those before it.</summary>
public enum OnlineDepth
{
    None = 0,
    /// <summary>互联网咨询</summary>
    Enquiry = 1,
    /// <summary>互联网收件</summary>
    Receipt = 2,
    /// <summary>互联网预审</summary>
    Preview = 3,
    /// <summary>互联网受理</summary>
    Acceptance = 4,
    /// <summary>互联网办理</summary>
    Handling = 5,
    /// <summary>互联网办理结果信息反馈</summary>
    Result = 6,
    /// <summary>互联网电子证照反馈</summary>
    Licence = 7,
}

public static class OnlineDepths
{
    /// <summary>网上可办: from here on an application is taken over the network.</summary>
    public const OnlineDepth Applied = OnlineDepth.Receipt;

    /// <summary>全程网办: from here on the whole way up to the result is gone over the network.</summary>
    public const OnlineDepth Whole = OnlineDepth.Result;
}

/// <summary>在用、暂停、取消.</summary>
public enum ItemStanding { InForce, Paused, Cancelled }

/// <summary>The level whose unit accepts and decides.</summary>
public enum DecisionLevel { Village, Township, City, Province }

/// <summary>服务对象.</summary>
[Flags]
public enum ApplicantKinds { Natural = 1, Legal = 2, Both = 3 }

/// <summary>The levels at which one can apply.</summary>
[Flags]
public enum Offering { None = 0, Village = 1, Township = 2, City = 4, Province = 8, Park = 16 }
