namespace GovConsole.Statistics;

/// <summary>
/// 红黄牌 of a case in hand, by its terms on a day: yellow once the promised day has passed (R02), red once the statutory day has (R03). A clock
/// that stands still shows no card.
/// </summary>
public enum Card { Yellow, Red }
