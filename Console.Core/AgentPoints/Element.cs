namespace GovConsole.AgentPoints;

/// <summary>六个一: what every agent point must have one of.</summary>
public enum Element
{
    /// <summary>一个代办点: a fixed room with its sign.</summary>
    Place,
    /// <summary>一名代办员: exactly one active primary agent.</summary>
    Agent,
    /// <summary>一台电脑: works and reaches the console.</summary>
    Computer,
    /// <summary>一部电话: posted and answered.</summary>
    Telephone,
    /// <summary>一套制度: the rules on the wall, in their version in force.</summary>
    Rules,
    /// <summary>一本台账: every matter has its line.</summary>
    Ledger,
}

/// <summary>The state of an element: 达标, 不达标, 待核, 免检.</summary>
public enum ElementState { Passed, Failed, Pending, Exempt }

/// <summary>Where a state comes from.</summary>
public enum CheckSource
{
    /// <summary>Somebody entitled to certify looked at it.</summary>
    Inspection,
    /// <summary>The agent sent evidence, which waits for somebody to look at it.</summary>
    Evidence,
    /// <summary>The console knows by itself, such as that an agent left.</summary>
    Automatic,
}
