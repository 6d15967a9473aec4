using GovConsole.Cases;
using GovConsole.Kernel;

namespace GovConsole.Imports.Rows;

/// <summary>What the words of ledgers mean. Each list is asked from the top, so that 不予受理 is not taken for 受理. They are read, never shown.</summary>
public static class LedgerWords
{
    private static readonly (LedgerOutcome? Outcome, string[] Words)[] Outcomes =
    [
        // Not a result that can be taken over: somebody has to say what it means.
        (null, ["作废", "删除", "转报", "void"]),
        (LedgerOutcome.NotAccepted, ["不予受理", "不受理", "未受理", "notaccepted"]),
        (LedgerOutcome.Refused, ["不予", "不同意", "不批准", "不通过", "未通过", "不符合", "驳回", "否决", "refused"]),
        (LedgerOutcome.Open, ["未办结", "未完成", "未办", "在办", "办理中", "审核中", "审批中", "审查中", "待办", "待补", "挂起", "待决定", "已收件", "inprogress", "open"]),
        (LedgerOutcome.Returned, ["退件", "退回", "撤回", "撤销申请", "放弃", "补正不来", "returned", "withdrawn"]),
        (LedgerOutcome.Granted, ["办结", "准予", "同意", "批准", "通过", "出证", "发证", "完成", "已办", "办好", "办妥", "领取", "送达", "归档", "granted", "closed", "done", "delivered", "archived"]),
        (LedgerOutcome.Open, ["受理", "accepted", "received"]),
    ];

    private static readonly (Channel Channel, string[] Words)[] Channels =
    [
        (Channel.VillageAgent, ["代办", "村级", "村里", "agent"]),
        (Channel.Mobile, ["移动", "手机", "微信", "小程序", "app", "市民云", "mobile"]),
        (Channel.Post, ["邮", "快递", "信函", "post", "mail"]),
        (Channel.Online, ["网", "线上", "电脑", "pc", "online"]),
        (Channel.Window, ["窗口", "大厅", "现场", "中心", "window", "counter"]),
    ];

    private static readonly (DocumentKind Kind, string[] Words)[] Documents =
    [
        (DocumentKind.CreditCode, ["信用代码", "营业执照", "法人证书", "creditcode"]),
        (DocumentKind.Other, ["护照", "港澳", "台湾", "通行证", "军官证", "士兵证", "户口", "居留", "其他", "其它", "passport", "other"]),
        (DocumentKind.IdentityCard, ["身份证", "identitycard", "idcard"]),
    ];

    private static readonly (ApplicantKind Kind, string[] Words)[] Applicants =
    [
        (ApplicantKind.Legal, ["法人", "企业", "单位", "公司", "组织", "机关", "个体", "合作社", "legal", "company"]),
        (ApplicantKind.Natural, ["自然人", "个人", "群众", "居民", "村民", "公民", "natural", "person"]),
    ];

    /// <returns>Whether the words were understood, and as what.</returns>
    public static bool TryOutcome(string written, out LedgerOutcome outcome)
    {
        var plain = Bare(written);
        foreach (var (meant, words) in Outcomes)
        {
            if (!Array.Exists(words, word => plain.Contains(word, StringComparison.Ordinal))) continue;
            outcome = meant.GetValueOrDefault();
            return meant is not null;
        }
        outcome = default;
        return false;
    }

    public static Channel? ChannelOf(string written) => Find(Channels, written);

    public static DocumentKind? DocumentOf(string written) => Find(Documents, written);

    public static ApplicantKind? ApplicantOf(string written) => Find(Applicants, written);

    /// <summary>是 or 否, in the ways in which boxes are ticked; null for anything else.</summary>
    public static bool? Yes(string written) => Bare(written) switch
    {
        "是" or "齐" or "齐全" or "已齐" or "完整" or "有" or "√" or "✓" or "✔" or "y" or "yes" or "true" or "1" => true,
        "" or "否" or "不齐" or "不全" or "缺" or "未齐" or "无" or "×" or "x" or "n" or "no" or "false" or "0" => false,
        _ => null,
    };

    /// <summary>A row that adds up or signs, which no ledger means as a matter of its own.</summary>
    public static bool IsTotal(string first) => Bare(first) is var word
        && (word is "合计" or "小计" or "总计" or "共计" or "本页合计" or "本页小计" or "total" || word.StartsWith("制表", StringComparison.Ordinal)
            || word.StartsWith("填表", StringComparison.Ordinal) || word.StartsWith("审核人", StringComparison.Ordinal));

    private static T? Find<T>((T Kind, string[] Words)[] table, string written) where T : struct
    {
        var plain = Bare(written);
        foreach (var (kind, words) in table)
            if (Array.Exists(words, word => plain.Contains(word, StringComparison.Ordinal))) return kind;
        return null;
    }

    private static string Bare(string written) =>
        string.Concat(Plain.HalfWidth(Plain.Words(written)).Where(character => !char.IsWhiteSpace(character) && !char.IsPunctuation(character))).ToLowerInvariant();
}
