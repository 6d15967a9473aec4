using System.Collections.Frozen;
using GovConsole.Kernel;

namespace GovConsole.Imports.Layouts;

/// <summary>The headings under which people keep what the ledger knows. They are read, never shown.</summary>
internal static class ColumnNames
{
    private static readonly FrozenDictionary<string, LedgerField> Known = new (LedgerField Field, string Names)[]
    {
        (LedgerField.Number, "办件编号 编号 业务编号 受理编号 收件编号 办件号 流水号 申办流水号 原编号 number caseno casenumber serial"),
        (LedgerField.Item, "事项名称 事项 办理事项 服务事项 代办事项 申请事项 业务名称 审批事项 item service"),
        (LedgerField.ItemCode, "事项编码 实施编码 事项代码 itemcode"),
        (LedgerField.Applicant, "申请人 申请人姓名 姓名 申办人 办事人 申请单位 申请人名称 群众姓名 服务对象姓名 申请人姓名或名称 applicant name"),
        (LedgerField.ApplicantKind, "申请人类型 服务对象 服务对象类型 申请人性质 applicantkind"),
        (LedgerField.Document, "证件类型 证照类型 document documenttype"),
        (LedgerField.Identity, "证件号码 证件号 身份证号 身份证号码 身份证 公民身份号码 申请人证件号码 统一社会信用代码 identitynumber idnumber documentnumber"),
        (LedgerField.Phone, "手机 手机号 手机号码 联系电话 电话 联系方式 电话号码 phone telephone mobile"),
        (LedgerField.Address, "地址 住址 家庭住址 联系地址 address"),
        (LedgerField.Township, "乡镇 镇 所属乡镇 镇街 township town"),
        (LedgerField.Village, "村 村居 村委会 行政村 村名 所属村 代办点 village"),
        (LedgerField.Channel, "申报来源 来源 收件方式 办理渠道 channel"),
        (LedgerField.Received, "收件时间 收件日期 登记时间 登记日期 申请时间 申请日期 接件时间 接件日期 日期 received receivedon date"),
        (LedgerField.Accepted, "受理时间 受理日期 accepted acceptedon"),
        (LedgerField.Closed, "办结时间 办结日期 完成时间 完成日期 closed closedon completed"),
        (LedgerField.Result, "办理结果 办结结果 结果 办理情况 result"),
        (LedgerField.Delivered, "送达时间 送达日期 领取时间 领取日期 领证时间 领证日期 delivered deliveredon"),
        (LedgerField.Complete, "材料齐全 材料是否齐全 材料已齐 complete papersarecomplete"),
        (LedgerField.LateReason, "补录原因 补录说明 补录理由 whylate"),
        (LedgerField.Agent, "代办员 代办人 代办员姓名 经办人 收件人 agent"),
        (LedgerField.Certificate, "证书编号 证照编号 许可证号 certificatenumber"),
        (LedgerField.Remark, "备注 说明 remark remarks"),
    }.SelectMany(line => line.Names.Split(' '), (line, name) => (name, line.Field)).ToFrozenDictionary(pair => pair.name, pair => pair.Field);

    /// <summary>What a heading promises: notes in brackets, marks of duty and spaces between its characters do not matter.</summary>
    public static LedgerField? Find(string heading)
    {
        var plain = Plain.HalfWidth(Plain.Words(heading)).Split('(', '（', '【', '[')[0];
        var bare = string.Concat(plain.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return Known.TryGetValue(bare, out var field) ? field : null;
    }
}
