namespace GovConsole.AgentPoints.Standards;

/// <summary>合格条件: what has to be so for an element to pass. Each belongs to one of the six ones.</summary>
public enum PassItem
{
    /// <summary>固定场所</summary>
    FixedRoom,
    /// <summary>统一标识牌</summary>
    Signboard,
    /// <summary>开放式柜台</summary>
    OpenDesk,
    /// <summary>面积: at least what the standard of the region says, where one was adopted.</summary>
    Area,
    /// <summary>服务时间公示</summary>
    HoursPosted,
    /// <summary>事项、流程、指南和收费公示</summary>
    MattersPosted,
    /// <summary>监督电话和意见箱</summary>
    ComplaintBox,
    /// <summary>无障碍</summary>
    Accessible,

    /// <summary>佩戴工作牌</summary>
    Badge,
    /// <summary>在岗</summary>
    OnDuty,
    /// <summary>培训合格</summary>
    Trained,
    /// <summary>AB岗: at least two people can work the system.</summary>
    TwoOperators,
    /// <summary>变动已移交</summary>
    HandedOver,

    /// <summary>电脑可用</summary>
    ComputerWorks,
    /// <summary>可登录本平台</summary>
    ReachesConsole,
    /// <summary>打印扫描设备</summary>
    Printer,
    /// <summary>故障及时报修</summary>
    FaultsReported,

    /// <summary>电话公示</summary>
    NumberPosted,
    /// <summary>工作时间有人接听</summary>
    Answered,
    /// <summary>监督电话公示</summary>
    SupervisionPosted,

    /// <summary>七项制度齐全</summary>
    SevenRules,
    /// <summary>现行版本</summary>
    CurrentVersion,
    /// <summary>代办员已签收</summary>
    Receipt,

    /// <summary>件件入账</summary>
    EveryCase,
    /// <summary>一事一记</summary>
    OneLineEach,
    /// <summary>必填栏无空缺</summary>
    NoBlanks,
    /// <summary>补录有理由</summary>
    LateReasoned,
    /// <summary>按月归档</summary>
    ArchivedMonthly,
    /// <summary>无体外循环: no paper kept outside the system.</summary>
    NothingOutside,
}

public static class PassItems
{
    private static readonly Dictionary<Element, PassItem[]> Table = new()
    {
        [Element.Place] =
        [
            PassItem.FixedRoom, PassItem.Signboard, PassItem.OpenDesk, PassItem.Area, PassItem.HoursPosted, PassItem.MattersPosted, PassItem.ComplaintBox, PassItem.Accessible,
        ],
        [Element.Agent] = [PassItem.Badge, PassItem.OnDuty, PassItem.Trained, PassItem.TwoOperators, PassItem.HandedOver],
        [Element.Computer] = [PassItem.ComputerWorks, PassItem.ReachesConsole, PassItem.Printer, PassItem.FaultsReported],
        [Element.Telephone] = [PassItem.NumberPosted, PassItem.Answered, PassItem.SupervisionPosted],
        [Element.Rules] = [PassItem.SevenRules, PassItem.CurrentVersion, PassItem.Receipt],
        [Element.Ledger] = [PassItem.EveryCase, PassItem.OneLineEach, PassItem.NoBlanks, PassItem.LateReasoned, PassItem.ArchivedMonthly, PassItem.NothingOutside],
    };

    /// <summary>The items of an element in the order in which they are looked at; none for what is no element.</summary>
    public static IReadOnlyList<PassItem> Of(Element element) => Table.GetValueOrDefault(element, []);

    public static Element ElementOf(PassItem item) => Table.Single(row => row.Value.Contains(item)).Key;
}
